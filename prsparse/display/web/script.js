"use strict";
(() => {
  const filters = document.querySelector(".filters");
  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", (event) => {
      document.body.classList.toggle(`without-${event.target.value}`, !event.target.checked);
    });
  }
  const light = (event, on) => {
    const at = event.target.closest("[data-speaker]");
    if (!at) return;
    for (const one of document.querySelectorAll("main [data-speaker]")) {
      if (one.dataset.speaker === at.dataset.speaker) one.classList.toggle("same", on);
    }
  };
  for (const [kind, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(kind, (event) => light(event, on));
  }
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
})();
