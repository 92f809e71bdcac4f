// The worklist by keyboard: j and k go from case to case, Enter opens. Coming back finds the same case.
const links = [...document.querySelectorAll(".cases .number a")];
const kept = "last:" + location.pathname + location.search;
let at = -1;

const go = (to) => {
    if (to < 0 || to >= links.length) {
        return;
    }
    at = to;
    links[at].focus({ preventScroll: true });
    links[at].closest("tr, li").scrollIntoView({ block: "nearest" });
};

links.forEach((link, index) => {
    link.addEventListener("focus", () => { at = index; });
    link.addEventListener("click", () => sessionStorage.setItem(kept, link.getAttribute("href")));
    const row = link.closest("tr, li");
    row.addEventListener("click", (event) => {
        if (!event.target.closest("a") && String(getSelection()) === "" && event.button === 0) {
            link.click();
        }
    });
});

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select")) {
        return;
    }
    if (event.key === "j" || event.key === "k") {
        event.preventDefault();
        go(event.key === "j" ? at + 1 : Math.max(0, at - 1));
    }
});

const last = sessionStorage.getItem(kept);
const back = performance.getEntriesByType("navigation")[0]?.type === "back_forward" || document.referrer.includes("/cases/");
if (last && back) {
    go(links.findIndex((link) => link.getAttribute("href") === last));
}
