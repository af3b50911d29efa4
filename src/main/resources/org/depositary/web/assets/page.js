// Suggestions in the fields for searching (OpenSearch Suggestions), as a list box (ARIA 1.2, combobox). Without this script the fields work as forms.
"use strict";
for (const field of document.querySelectorAll("form[action$='/search'] input[type=search]")) {
  const list = document.createElement("ul");
  list.id = field.id + "--suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "");
  list.hidden = true;
  field.form.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  let asked = "", chosen = -1, waiting;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = at => {
    const options = [...list.children];
    chosen = (at + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    field.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  };
  const show = ([words, names, types, addresses]) => {
    if (words !== field.value.trim()) return;
    list.replaceChildren(...names.map((name, i) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = addresses[i];
      const kind = document.createElement("span");
      kind.className = "note";
      kind.textContent = types[i];
      option.append(name, " ", kind);
      // Before the field loses the focus.
      option.addEventListener("mousedown", event => { event.preventDefault(); location.assign(here(addresses[i])); });
      return option;
    }));
    chosen = -1;
    list.hidden = names.length === 0;
    field.setAttribute("aria-expanded", String(names.length > 0));
  };
  // The page at the address that the reader is at, which may be another name of the same server; in the language chosen.
  const here = address => {
    const to = new URL(address), lang = field.form.elements.lang?.value;
    return to.pathname + (lang ? "?lang=" + lang : "");
  };
  // While what was just published is being indexed, the answer says when to come again.
  const ask = words => fetch(field.form.action.replace(/\?.*$/, "") + "/suggest?q=" + encodeURIComponent(words)
    + "&lang=" + (field.form.elements.lang?.value ?? document.documentElement.lang))
    .then(answer => {
      const seconds = Number(answer.headers.get("Retry-After"));
      if (seconds && words === field.value.trim()) setTimeout(() => words === field.value.trim() && ask(words), seconds * 1000);
      return answer.ok ? answer.json() : ["", [], [], []];
    }).then(show, close);
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    asked = field.value.trim();
    if (asked.length < 2) return close();
    waiting = setTimeout(() => {
      ask(asked);
    }, 120);
  });
  field.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? -1 : chosen - 1); }
    else if (event.key === "Escape") { event.preventDefault(); close(); }
    else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.assign(here(list.children[chosen].dataset.href)); }
  });
  field.addEventListener("blur", close);
}
// What an address names by its fragment may stand in a group that is closed: not every browser opens it by itself.
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let closed = target?.closest("details:not([open])");
  if (!closed) return;
  for (; closed; closed = closed.parentElement.closest("details:not([open])")) closed.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
// A drawing that is broader than the window begins with what stands in it, not with empty sea. Without this script it begins at its edge.
for (const drawing of document.querySelectorAll(".drawing.scroll")) {
  const marks = [...drawing.querySelectorAll("circle")].map(mark => mark.getBoundingClientRect());
  if (!marks.length || drawing.scrollWidth <= drawing.clientWidth) continue;
  const first = Math.min(...marks.map(mark => mark.left)), last = Math.max(...marks.map(mark => mark.right));
  drawing.scrollLeft = (first + last) / 2 - drawing.getBoundingClientRect().left - drawing.clientWidth / 2;
}
