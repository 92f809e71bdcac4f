// What every page can do by keyboard: g then w goes to the worklist, g then b to the board, g then i to import, / to the search.
const places = { w: "/", b: "/?state=AtBoard", i: "/import", a: "/admin" };
let waiting = false;

const writes = (target) => target.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) {
        return;
    }
    if (waiting && places[event.key]) {
        event.preventDefault();
        location.assign(places[event.key]);
    } else if (event.key === "/") {
        const search = document.querySelector(".find input");
        if (search) {
            event.preventDefault();
            search.focus();
        }
    }
    waiting = event.key === "g";
});
