// Makes the field of the query page an editor: highlighting, completion from the terms of the data, faults marked as they are typed.
// The editor is fetched when somebody goes to the field. Without this script the field is a plain one, and everything else on the page is the same.
"use strict";
(() => {
  const field = document.getElementById("query");
  if (!field) return;
  let wanted, loaded;
  const added = (name, values) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement(name), values);
    element.addEventListener("load", done);
    element.addEventListener("error", failed);
    document.head.append(element);
  });
  // Where it cannot be fetched, the field stays.
  const want = () => wanted ??= Promise.all([
    added("link", { rel: "stylesheet", href: field.dataset.assets + "yasqe.min.css" }),
    added("script", { src: field.dataset.assets + "yasqe.min.js" }),
  ]).then(edit, () => {});
  for (const event of ["focus", "pointerenter"]) field.addEventListener(event, want);
  const terms = () => (loaded ??= fetch(field.dataset.assets + "terms.json").then(answer => answer.json()));
  const among = kind => (yasqe, token) => terms().then(known => {
    const typed = (token?.autocompletionString ?? "").toLowerCase();
    const word = typed.replace(/^.*[#/:]/, "");
    return known[kind]
      .filter(([iri, label]) => iri.toLowerCase().startsWith(typed) || (word && !typed.startsWith("http") && label.toLowerCase().includes(word)))
      .map(([iri]) => iri);
  });
  const edit = () => {
    const Yasqe = window.Yasqe;
    Yasqe.defaults.autocompleters.length = 0;
    Yasqe.forkAutocompleter("class", { name: "our-classes", get: among("classes"), bulk: false, persistenceId: null });
    Yasqe.forkAutocompleter("property", { name: "our-properties", get: among("properties"), bulk: false, persistenceId: null });
    Yasqe.forkAutocompleter("prefixes", {
      name: "our-prefixes",
      bulk: true,
      persistenceId: null,
      get: () => terms().then(known => Object.entries(known.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort()),
    });
    const place = document.createElement("div");
    place.className = "editor";
    const height = field.getBoundingClientRect().height;
    field.after(place);
    const yasqe = new Yasqe(place, {
      value: field.value.replace(/^\n/, ""),
      autocompleters: ["variables", "our-classes", "our-properties", "our-prefixes"],
      persistenceId: null,
      consumeShareLink: null,
      createShareableLink: null,
      showQueryButton: false,
      resizeable: false,
      viewportMargin: Infinity,
      editorHeight: "auto",
      // The tab key leaves the field, as everywhere (WCAG 2.2, 2.1.2).
      extraKeys: { "Tab": false, "Shift-Tab": false, "Ctrl-Space": editor => editor.autocomplete(),
        "Ctrl-Enter": () => field.form.requestSubmit(), "Cmd-Enter": () => field.form.requestSubmit() },
    });
    const label = document.querySelector("label[for=query]");
    yasqe.getInputField().setAttribute("aria-label", label.textContent);
    yasqe.getInputField().id = "query--editor";
    label.htmlFor = "query--editor";
    if (field.dataset.place) {
      const [line, column] = field.dataset.place.split(",").map(Number);
      yasqe.addLineClass(line - 1, "background", "faulty");
      yasqe.setCursor(line - 1, Math.max(0, column - 1));
    }
    // The cursor stays where it was, and so does everything below.
    const entered = document.activeElement === field, at = [field.selectionStart, field.selectionEnd];
    field.hidden = true;
    yasqe.getWrapperElement().style.minHeight = height + "px";
    yasqe.refresh();
    if (entered) {
      yasqe.focus();
      yasqe.setSelection(...at.map(index => yasqe.posFromIndex(index)));
    }
    field.form.addEventListener("submit", () => { field.value = yasqe.getValue(); });
  };
})();
