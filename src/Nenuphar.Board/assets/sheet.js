// What every page can do by keyboard: g then w goes to the worklist, g then b to the board, g then i to import, / to the search, ? to the keys.
const places = { w: "/", b: "/?state=at-board", i: "/import", a: "/admin" };
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
    if (event.key === "?" && !document.getElementById("keys") && !document.querySelector("dialog[open]")) {
        document.getElementById("every-key")?.showModal();
    }
    waiting = event.key === "g";
});

// A form that is on its way is not sent again by a second click.
document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
        event.preventDefault();
    } else if (form.method === "post") {
        // What a module of the page takes over is its own affair.
        setTimeout(() => { if (!event.defaultPrevented) { form.dataset.sent = "1"; } });
        setTimeout(() => { delete form.dataset.sent; }, 10000);
    }
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; }));
