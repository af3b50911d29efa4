// Shows what a passage says while it is pointed at or has the focus, and finds any stretch of the text by its address (#char=from,to; RFC 5147).
// Without this script a passage leads to what it says beside the text.
"use strict";
(() => {
  const text = document.querySelector(".received");
  if (!text) return;
  const note = document.createElement("div");
  note.className = "reading shown";
  note.setAttribute("role", "status");
  note.hidden = true;
  document.body.append(note);
  const hide = () => { note.hidden = true; };
  // A finger opens what stands at the foot of a narrow window; a note over the text would say it twice.
  let finger = false;
  addEventListener("pointerdown", event => { finger = event.pointerType === "touch"; }, true);
  const show = passage => {
    if (finger && matchMedia("(max-width: 52rem)").matches) return;
    const reading = document.getElementById(passage.hash.slice(1));
    if (!reading) return;
    note.replaceChildren(...[...reading.children].map(part => part.cloneNode(true)));
    note.hidden = false;
    const at = passage.getClientRects()[0], width = note.offsetWidth;
    note.style.left = Math.max(8, Math.min(at.left, innerWidth - width - 8)) + scrollX + "px";
    const below = passage.getBoundingClientRect().bottom;
    note.style.top = (below + note.offsetHeight + 8 < innerHeight ? below + 4 : at.top - note.offsetHeight - 4) + scrollY + "px";
  };
  for (const passage of text.querySelectorAll("a.read")) {
    passage.removeAttribute("title");
    passage.addEventListener("mouseenter", () => show(passage));
    passage.addEventListener("focus", () => show(passage));
    passage.addEventListener("blur", hide);
    passage.addEventListener("mouseleave", event => { if (event.relatedTarget !== note) hide(); });
  }
  note.addEventListener("mouseleave", hide);
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });

  // A stretch that is no passage of its own: by code points, as the address counts.
  const stretch = () => {
    CSS.highlights?.delete("stretch");
    const asked = /^#char=(\d+),(\d+)$/.exec(decodeURIComponent(location.hash));
    if (!asked || document.getElementById(asked[0].slice(1)) || !CSS.highlights) return;
    const range = new Range();
    let at = 0, begun = false;
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      let unit = 0;
      for (const character of nodes.currentNode.data) {
        if (at === Number(asked[1])) { range.setStart(nodes.currentNode, unit); begun = true; }
        unit += character.length;
        at++;
        if (begun && at === Number(asked[2])) {
          range.setEnd(nodes.currentNode, unit);
          CSS.highlights.set("stretch", new Highlight(range));
          scrollTo({ top: range.getBoundingClientRect().top + scrollY - innerHeight / 3 });
          return;
        }
      }
    }
  };
  addEventListener("hashchange", stretch);
  stretch();
})();
