// The case page: values and their words show each other; one key decides, at once, and the answer of the server settles it.
const looks = { accept: ["accepted", "✓"], reject: ["rejected", "✕"], undecide: ["read", "○"] };
const narrow = matchMedia("(max-width: 899px)");
const el = (id) => document.getElementById(id);
const phrases = el("phrases")?.dataset ?? {};
const number = el("case-head")?.dataset.case;
const place = `case-${number}`;
let marks = new Map();
let queue = [];
let busy = false;
let chosen = null;

const rows = () => [...document.querySelectorAll("#record .fact, #record .clash, #record .reason")];
const idsOf = (row) => (row?.dataset.facts ?? "").split(" ").filter(Boolean);
const rowOf = (target) => target?.closest?.("#record .fact, #record .clash, #record .reason");
const current = () => rowOf(document.activeElement) ?? document.querySelector("#record .current");
const tell = (what) => {
    const told = el("told");
    const { text, signIn } = typeof what === "string" ? { text: what, signIn: false } : what;
    if (!told) {
        return;
    }
    told.textContent = text;
    if (signIn) {
        // Elsewhere, so that what was typed stays.
        const link = told.appendChild(document.createElement("a"));
        Object.assign(link, { href: "/sign-in", target: "_blank", textContent: ` ${phrases.signIn}` });
    }
    told.classList.toggle("shown", text.length > 0);
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => told.classList.remove("shown"), signIn ? 60000 : 6000);
};

/* Words and values */
function index() {
    marks = new Map();
    for (const mark of document.querySelectorAll("#narrative mark")) {
        mark.tabIndex = mark.closest(".text").querySelector("mark") === mark ? 0 : -1;
        for (const id of idsOf(mark)) {
            marks.has(id) ? marks.get(id).push(mark) : marks.set(id, [mark]);
        }
    }
}

/* One stop of the Tab key for the words of a text; arrows go from words to words */
function enter(mark) {
    mark.closest(".text").querySelectorAll("mark[tabindex='0']").forEach((m) => { m.tabIndex = -1; });
    mark.tabIndex = 0;
    mark.focus({ preventScroll: true });
    showMark(mark);
}

const ways = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function walk(mark, by) {
    const all = [...mark.closest(".text").querySelectorAll("mark")];
    enter(all[Math.min(Math.max(all.indexOf(mark) + by, 0), all.length - 1)]);
}

const rowOfMark = (mark) => rows().find((r) => r.classList.contains("fact") && idsOf(r).some((id) => idsOf(mark).includes(id))) ?? rows().find((r) => marksOf(r).includes(mark));

const marksOf = (row) => [...new Set(idsOf(row).flatMap((id) => marks.get(id) ?? []))];

function light(kind, found) {
    document.querySelectorAll(`.${kind}`).forEach((e) => e.classList.remove(kind));
    found.forEach((e) => e.classList.add(kind));
}

function showDocument(name) {
    for (const text of document.querySelectorAll("#narrative .text")) {
        text.hidden = text.dataset.document !== name;
    }
    for (const link of document.querySelectorAll("#narrative .docs a")) {
        link.dataset.document === name ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    }
}

function showMark(mark) {
    const text = mark.closest(".text");
    if (text.hidden) {
        showDocument(text.dataset.document);
    }
    const pane = el("narrative");
    const [at, box] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (at.top < box.top + 40 || at.bottom > box.bottom - 20) {
        pane.scrollTop += at.top - box.top - box.height / 3;
    }
}

function select(row, { words = true, focus = true } = {}) {
    document.querySelectorAll("#record .current").forEach((e) => e.classList.remove("current"));
    row.classList.add("current");
    if (focus && !row.contains(document.activeElement)) {
        (row.querySelector(":scope > summary") ?? row).focus({ preventScroll: true });
    }
    row.scrollIntoView({ block: "nearest" });
    const found = marksOf(row);
    light("lit", found);
    if (words && found.length && !narrow.matches) {
        showMark(found[0]);
    }
    keepPlace();
}

function sheetOf(found) {
    const dialog = el("words");
    const body = dialog.querySelector(".words-text");
    body.replaceChildren();
    const lines = [...new Set(found.map((m) => m.closest(".line")))].slice(0, 6);
    for (const line of lines) {
        const copy = line.cloneNode(true);
        copy.lang = line.closest(".text").lang;
        copy.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
        copy.querySelectorAll("mark").forEach((e) => { e.removeAttribute("role"); e.removeAttribute("tabindex"); });
        body.append(copy);
    }
    if (lines.length) {
        dialog.showModal();
    }
}

function step(by) {
    const all = rows();
    const at = all.indexOf(current());
    const next = all[Math.min(Math.max(at < 0 ? 0 : at + by, 0), all.length - 1)];
    if (next) {
        select(next);
    }
}

/* Enter says yes and goes on to the next that waits for an answer */
function accept(row) {
    const next = row && undecidedAfter(row);
    if (row?.dataset.mark !== "accepted") {
        row?.querySelector("button.accept")?.click();
    }
    if (next) {
        select(next);
    }
}

function undecidedAfter(row) {
    const all = rows();
    return all.slice(all.indexOf(row) + 1).find((r) => r.dataset.mark === "read") ?? null;
}

/* Place: leaving and coming back */
function keepPlace() {
    try {
        const doc = document.querySelector("#narrative .text:not([hidden])")?.dataset.document;
        sessionStorage.setItem(place, JSON.stringify({ row: current()?.id, doc, record: el("record")?.scrollTop, text: el("narrative")?.scrollTop }));
    } catch { /* a browser that keeps nothing */ }
}

function takePlace() {
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(place)); } catch { /* as above */ }
    if (location.hash.startsWith("#w")) {
        const mark = el(decodeURIComponent(location.hash.slice(1)));
        if (mark) {
            const row = rows().find((r) => idsOf(r).some((id) => idsOf(mark).includes(id)));
            row ? select(row, { focus: false }) : showMark(mark);
            mark.classList.add("lit");
        }
    } else if (location.hash.startsWith("#f-")) {
        const row = el(decodeURIComponent(location.hash.slice(1)));
        if (row) {
            select(row);
        }
    } else if (kept && !location.hash && !new URLSearchParams(location.search).has("document")) {
        if (kept.doc) {
            showDocument(kept.doc);
        }
        const row = kept.row && el(kept.row);
        if (row) {
            select(row, { words: false, focus: false });
        }
        el("record").scrollTop = kept.record ?? 0;
        if (el("narrative")) {
            el("narrative").scrollTop = kept.text ?? 0;
        }
    }
}

/* Deciding: seen at once, kept one after the other, put back with a sentence if refused */
function look(name, ids) {
    const [mark, sign] = looks[name];
    const wanted = new Set(ids);
    const touched = rows().filter((r) => r.classList.contains("fact") && idsOf(r).every((id) => wanted.has(id)));
    const decided = document.querySelector("#deed .decided strong");
    const count = Number(decided.textContent) + touched.reduce((n, r) => n + ((mark === "read" ? 0 : 1) - (r.dataset.mark === "read" ? 0 : 1)) * idsOf(r).length, 0);
    const was = decided.textContent;
    decided.textContent = String(count);
    const before = touched.map((r) => [r, r.dataset.mark, r.querySelector(".sign [aria-hidden]").textContent]);
    for (const row of touched) {
        row.dataset.mark = mark;
        row.querySelector(".sign [aria-hidden]").textContent = sign;
    }
    return () => {
        decided.textContent = was;
        before.forEach(([r, m, s]) => { r.dataset.mark = m; r.querySelector(".sign [aria-hidden]").textContent = s; });
    };
}

function decide(address, name, value) {
    const back = name === "keep"
        ? ((a, b) => () => { a(); b(); })(look("accept", value.split("|")[0].split(" ")), look("reject", value.split("|")[1].split(" ")))
        : looks[name] ? look(name, value.split(" ")) : () => {};
    queue.push({ address, fields: name ? [[name, value]] : [], back });
    void work();
}

async function send(address, fields) {
    const form = el("deed");
    const body = new URLSearchParams(fields);
    body.set("form-token", form.querySelector("[name=form-token]").value);
    body.set("version", form.querySelector("[name=version]").value);
    // It reaches the server also if the page is left meanwhile.
    return fetch(address, { method: "POST", body, headers: { "X-Nenuphar-Part": "1" }, keepalive: body.toString().length < 60000 });
}

/* What is seen is not yet kept: that is told, and leaving asks */
const show = () => { el("deed")?.toggleAttribute("data-waiting", busy); };
addEventListener("beforeunload", (event) => { if (busy) { event.preventDefault(); } });

async function work() {
    if (busy) {
        return;
    }
    busy = true;
    show();
    while (queue.length) {
        const deed = queue.shift();
        try {
            const answer = await send(deed.address, deed.fields);
            if (answer.ok || (answer.status === 409 && answer.headers.get("content-type")?.startsWith("text/html"))) {
                const part = parsed(await answer.text());
                if (answer.ok && queue.length) {
                    el("deed").querySelector("[name=version]").value = part.querySelector("[data-version]").dataset.version;
                } else {
                    queue.splice(0).forEach((d) => d.back());
                    swap(part);
                }
            } else {
                refuse(deed, await sentence(answer));
            }
        } catch {
            refuse(deed, phrases.offline);
        }
        show();
    }
    busy = false;
    show();
}

async function sentence(answer) {
    try { return { text: (await answer.json()).message, signIn: answer.status === 401 }; } catch { return phrases.offline; }
}

function refuse(deed, text) {
    queue.splice(0).reverse().forEach((d) => d.back());
    deed.back();
    tell(text);
}

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

/* A part of the page in the place of the old one; nothing jumps */
function swap(part) {
    const row = current();
    const [ids, hadFocus] = [idsOf(row), row !== null && row.contains(document.activeElement)];
    const scroll = el("record").scrollTop;
    const open = [...document.querySelectorAll("#record details[open]")].map((d) => d.dataset.keep);
    el("case-head").replaceWith(part.getElementById("case-head"));
    el("record").replaceWith(part.getElementById("record"));
    document.querySelectorAll("#record details").forEach((d) => { d.open = open.includes(d.dataset.keep); });
    el("record").scrollTop = scroll;
    swapText(part.getElementById("narrative"));
    const again = rows().find((r) => idsOf(r).some((id) => ids.includes(id)));
    if (again) {
        select(again, { words: false, focus: hadFocus });
    }
    const stale = el("stale") ?? el("unfinished");
    if (stale) {
        stale.scrollIntoView({ block: "nearest" });
    }
}

function swapText(now) {
    const old = el("narrative");
    if (!now || !old) {
        return;
    }
    const [mine, theirs] = [[...old.querySelectorAll("mark")], [...now.querySelectorAll("mark")]];
    if (mine.length === theirs.length && mine.every((m, i) => m.id === theirs[i].id && m.dataset.facts === theirs[i].dataset.facts)) {
        mine.forEach((m, i) => { m.className = theirs[i].className; m.title = theirs[i].title; });
        return;
    }
    const [scroll, doc] = [old.scrollTop, old.querySelector(".text:not([hidden])")?.dataset.document];
    const held = old.contains(document.activeElement) ? document.activeElement.id : "";
    old.replaceWith(now);
    if (doc) {
        showDocument(doc);
    }
    now.scrollTop = scroll;
    index();
    if (held) {
        el(held)?.focus({ preventScroll: true });
    }
}

/* The form for a correction or an addition, beside the words */
async function openForm(address) {
    try {
        const answer = await fetch(address, { headers: { "X-Nenuphar-Part": "1" } });
        answer.ok ? fill(await answer.text()) : tell(await sentence(answer));
    } catch {
        tell(phrases.offline);
    }
}

function fill(html) {
    const dock = el("dock");
    dock.replaceChildren(...parsed(html).body.children);
    dock.hidden = false;
    const field = dock.querySelector("[autofocus]") ?? dock.querySelector("input:not([type=hidden]), select");
    field?.focus();
    field?.select?.();
}

function closeForm() {
    const dock = el("dock");
    if (dock.hidden) {
        return false;
    }
    dock.hidden = true;
    dock.replaceChildren();
    document.querySelector("#record .current")?.focus({ preventScroll: true });
    return true;
}

async function give(form) {
    const fields = [...new FormData(form)].filter(([name]) => name !== "version" && name !== "form-token");
    const button = form.querySelector("button");
    button.disabled = true;
    try {
        const answer = await send(form.getAttribute("action"), fields);
        const html = answer.headers.get("content-type")?.startsWith("text/html");
        if (answer.status === 422 && html) {
            fill(await answer.text());
        } else if (answer.ok || (answer.status === 409 && html)) {
            closeForm();
            chosen = null;
            swap(parsed(await answer.text()));
        } else {
            tell(await sentence(answer));
        }
    } catch {
        tell(phrases.offline);
    }
    button.disabled = false;
}

/* Selected words, as places in the text that was given */
function placeOf(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
    if (piece) {
        const range = document.createRange();
        range.selectNodeContents(piece);
        range.setEnd(node, offset);
        return Number(piece.dataset.at) + range.toString().length;
    }
    const next = node.childNodes?.[offset];
    const first = next?.nodeType === Node.ELEMENT_NODE ? next.matches("[data-at]") ? next : next.querySelector("[data-at]") : null;
    return first ? Number(first.dataset.at) : null;
}

function selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) {
        return null;
    }
    const range = selection.getRangeAt(0);
    const text = (range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentElement : range.startContainer).closest("#narrative .text");
    if (!text || !text.contains(range.endContainer)) {
        return null;
    }
    const words = range.toString();
    let [begin, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
    if (begin === null || end === null || end <= begin) {
        return null;
    }
    begin += words.length - words.trimStart().length;
    end -= words.length - words.trimEnd().length;
    return end > begin ? { document: text.dataset.document, begin, end } : null;
}

function add(kind) {
    const at = selected() ?? chosen;
    chosen = at;
    void openForm(`/cases/${number}/add?${new URLSearchParams({ ...(at ?? {}), ...(kind ? { kind } : {}) })}`);
}

/* What a person does */
document.addEventListener("click", (event) => {
    const target = event.target;
    document.querySelectorAll("details.move[open]").forEach((d) => { d.open = d.contains(target); });
    const deed = target.closest("button[form=deed], #deed button[formaction]");
    const form = target.closest("a.correct, a.answer");
    const doc = target.closest("#narrative .docs a");
    const mark = target.closest("#narrative mark");
    const toWords = target.closest("#record a.value, #record .quote a");
    if (deed && el("record")) {
        event.preventDefault();
        const row = rowOf(deed);
        if (row) {
            select(row, { focus: false });
        }
        decide(deed.getAttribute("formaction") ?? el("deed").getAttribute("action"), deed.name, deed.value);
    } else if (form && el("dock")) {
        event.preventDefault();
        const row = rowOf(form);
        if (row) {
            select(row, { focus: false });
        }
        void openForm(form.href);
    } else if (target.closest("a.add") && el("dock")) {
        event.preventDefault();
        add();
    } else if (target.closest("#dock .cancel")) {
        event.preventDefault();
        closeForm();
    } else if (target.closest(".keys-open")) {
        el("keys").showModal();
    } else if (doc && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        showDocument(doc.dataset.document);
        el("narrative").scrollTop = 0;
        keepPlace();
    } else if (toWords && !event.ctrlKey && !event.metaKey) {
        const row = rowOf(toWords);
        const own = el(decodeURIComponent(new URL(toWords.href).hash.slice(1)));
        const found = toWords.matches(".value") ? marksOf(row) : own ? [own] : marksOf(row);
        if (found.length) {
            event.preventDefault();
            select(row, { words: false });
            light("lit", found);
            narrow.matches ? sheetOf(found) : showMark(found[0]);
        }
    } else if (mark && getSelection()?.isCollapsed !== false) {
        const row = rowOfMark(mark);
        if (row) {
            select(row, { words: false });
        }
    } else if (rowOf(target) && !target.closest("a, button, summary, details")) {
        select(rowOf(target));
        if (narrow.matches) {
            sheetOf(marksOf(rowOf(target)));
        }
    }
});

document.addEventListener("focusin", (event) => {
    const words = event.target.closest?.("#narrative mark");
    const told = words && rowOfMark(words);
    if (told) {
        select(told, { words: false, focus: false });
    }
    const row = rowOf(event.target);
    if (row && !row.classList.contains("current")) {
        select(row, { focus: false });
    }
});

document.addEventListener("mouseover", (event) => {
    const [row, mark] = [rowOf(event.target), event.target.closest?.("#narrative mark")];
    light("hinted", row ? marksOf(row) : mark ? rows().filter((r) => idsOf(r).some((id) => idsOf(mark).includes(id))) : []);
});

document.addEventListener("submit", (event) => {
    if (event.target.matches("#dock form")) {
        event.preventDefault();
        void give(event.target);
    } else if (event.target.matches("#stale form")) {
        event.preventDefault();
        queue.push({ address: event.target.getAttribute("action"), fields: [...new FormData(event.target)].filter(([n]) => n !== "version" && n !== "form-token"), back: () => {} });
        void work();
    }
});

document.addEventListener("change", (event) => {
    if (event.target.matches("#dock select.kind")) {
        add(event.target.value);
    }
});

document.addEventListener("selectionchange", () => {
    const at = el("narrative") ? selected() : null;
    if (at) {
        chosen = at;
    }
});

let waiting = false;
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
        document.querySelectorAll("details.move[open]").forEach((d) => { d.open = false; });
    }
    if (event.key === "Escape" && closeForm()) {
        event.preventDefault();
        return;
    }
    const writes = event.target.closest?.("input, textarea, select, [contenteditable], dialog[open]");
    if (!el("record") || writes || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
        return;
    }
    const after = waiting;
    waiting = event.key === "g";
    if (after) {
        return;
    }
    const row = current();
    const press = (selector) => row?.querySelector(selector)?.click();
    const keys = {
        j: () => step(1),
        k: () => step(-1),
        e: () => press("a.correct"),
        x: () => press("button.reject"),
        a: () => el("deed")?.querySelector("a.add") && add(),
        u: () => el("deed")?.querySelector("button[formaction$=undo]")?.click(),
        "?": () => el("keys").showModal(),
        w: () => { const found = marksOf(row); if (found.length) { enter(found[0]); } },
        Enter: () => accept(row),
    };
    const words = event.target.closest("#narrative mark");
    if (words && (event.key in ways || event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        event.key in ways ? walk(words, ways[event.key]) : words.click();
        return;
    }
    if (event.key === "Enter" && event.target !== row) {
        return;
    }
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});

addEventListener("pagehide", keepPlace);
if (el("record")) {
    index();
    takePlace();
}
