// Makes the field of the query page an editor: highlighting, completion from the terms of the data, faults marked as they are typed.
// Without this script the field is a plain one, and everything else on the page is the same.
"use strict";
(() => {
  const field = document.getElementById("query");
  if (!field || !window.Yasqe) return;
  const Yasqe = window.Yasqe;
  let loaded;
  const terms = () => (loaded ??= fetch(field.dataset.terms).then(answer => answer.json()));
  const among = kind => (yasqe, token) => terms().then(known => {
    const typed = (token?.autocompletionString ?? "").toLowerCase();
    const word = typed.replace(/^.*[#/:]/, "");
    return known[kind]
      .filter(([iri, label]) => iri.toLowerCase().startsWith(typed) || (word && !typed.startsWith("http") && label.toLowerCase().includes(word)))
      .map(([iri]) => iri);
  });
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
  const hint = document.createElement("p");
  hint.className = "note";
  hint.textContent = field.dataset.hint;
  place.after(hint);
  if (field.dataset.place) {
    const [line, column] = field.dataset.place.split(",").map(Number);
    yasqe.addLineClass(line - 1, "background", "faulty");
    yasqe.setCursor(line - 1, Math.max(0, column - 1));
  }
  field.hidden = true;
  field.form.addEventListener("submit", () => { field.value = yasqe.getValue(); });
})();
