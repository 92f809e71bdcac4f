// Import: what is dropped, chosen or pasted becomes a row at once and is sent a few at a time; a row says what came of it.
const form = document.getElementById("import");
const list = document.getElementById("received");
const bar = document.getElementById("bar");
const told = document.getElementById("told");
const drop = document.getElementById("drop");
const words = form.dataset;
const AtATime = 3;
const Attempts = 6;
const queue = [];
const count = { all: 0, done: 0, read: 0, there: 0, failed: 0 };
let working = 0;

document.querySelectorAll(".scripted").forEach((part) => { part.hidden = false; });

const row = (name, text, kind) => {
    const item = document.createElement("li");
    item.className = kind;
    const what = item.appendChild(document.createElement("span"));
    what.className = "what";
    what.textContent = name;
    const came = item.appendChild(document.createElement("span"));
    came.className = "came";
    came.textContent = text;
    return item;
};

let telling = 0;
const tell = () => {
    document.getElementById("tallying").hidden = false;
    bar.max = Math.max(1, count.all);
    bar.value = count.done;
    telling ||= setTimeout(() => {
        telling = 0;
        told.textContent = words.progress.replace(/\{(\w+)\}/g, (_, name) => count[name]);
    }, count.done === count.all ? 0 : 400);
};

const finish = (job, item, kind) => {
    job.item.replaceWith(item);
    job.item = item;
    count.done += 1;
    count[kind] += 1;
    tell();
};

// What was typed and not taken goes back to where it was typed, unless something new stands there.
const giveBack = (job) => {
    const text = document.getElementById("text");
    if (job.file || text.value.trim().length > 0) {
        return false;
    }
    text.value = job.text;
    for (const [name, value] of job.fields) {
        const field = form.elements[name];
        if (field && field.type !== "hidden" && field.type !== "checkbox" && field.value === "") {
            field.value = value;
        }
    }
    return true;
};

const fail = (job, sentence, again) => {
    const back = giveBack(job);
    const item = row(job.name, "✕ " + sentence, "failed");
    item.querySelector(".came").classList.add("wrong");
    if (!job.file && !back) {
        // The place is taken: the text waits in its row.
        const kept = item.appendChild(document.createElement("textarea"));
        kept.readOnly = true;
        kept.rows = 3;
        kept.value = job.text;
        kept.setAttribute("aria-label", job.name);
    }
    if (again && !back) {
        const button = item.appendChild(document.createElement("button"));
        button.type = "button";
        button.className = "quiet";
        button.textContent = words.again;
        button.addEventListener("click", () => {
            count.done -= 1;
            count.failed -= 1;
            const waiting = row(job.name, words.waiting, "waiting");
            item.replaceWith(waiting);
            job.item = waiting;
            queue.push(job);
            work();
        });
    }
    finish(job, item, "failed");
};

const wait = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

// The token of the form is taken anew for each: a page that stays open outlives its first one only with the cookie beside it.
const send = async (job) => {
    job.item.className = "reading";
    job.item.querySelector(".came").textContent = words.reading;
    if (job.file && job.file.size > Number(words.largest)) {
        fail(job, words.tooLarge, false);
        return;
    }
    const data = new FormData();
    for (const [name, value] of job.fields) {
        data.append(name, value);
    }
    if (job.group?.case) {
        data.set("case", job.group.case);
    }
    if (job.file) {
        data.append("files", job.file, job.file.name);
    } else {
        data.append("text", job.text);
    }
    for (let attempt = 1; ; attempt += 1) {
        try {
            const response = await fetch(form.action, { method: "POST", body: data, headers: { "X-Nenuphar-Part": "1" } });
            if (!response.ok) {
                const trouble = await response.json().catch(() => ({ message: words.givenUp }));
                fail(job, trouble.message, response.status >= 500);
                return;
            }
            const part = document.createElement("template");
            part.innerHTML = await response.text();
            const item = part.content.querySelector("li");
            if (job.group && Number(item.dataset.case) > 0) {
                job.group.case ||= item.dataset.case;
            }
            finish(job, item, item.className);
            return;
        } catch {
            if (attempt >= Attempts) {
                fail(job, words.givenUp, true);
                return;
            }
            job.item.querySelector(".came").textContent = words.lost;
            await wait(2 ** attempt);
        }
    }
};

const work = () => {
    while (working < AtATime && queue.length > 0) {
        // Documents of one case wait for the first of them to open it.
        const at = queue.findIndex((job) => !job.group || job.group.case || !job.group.opening);
        if (at < 0) {
            return;
        }
        const [job] = queue.splice(at, 1);
        if (job.group && !job.group.case) {
            job.group.opening = true;
        }
        working += 1;
        send(job).finally(() => {
            working -= 1;
            if (job.group) {
                job.group.opening = false;
            }
            work();
        });
    }
};

const add = (jobs) => {
    if (jobs.length === 0) {
        return;
    }
    const data = new FormData(form);
    const group = data.get("together") ? { case: data.get("case") || "" } : null;
    data.delete("files");
    data.delete("text");
    data.delete("together");
    if (jobs[0].file) {
        data.delete("name");
    }
    const rows = document.createDocumentFragment();
    for (const job of jobs) {
        job.fields = [...data];
        job.group = group;
        job.item = rows.appendChild(row(job.name, words.waiting, "waiting"));
        queue.push(job);
    }
    list.append(rows);
    count.all += jobs.length;
    tell();
    // The next document is of another patient unless it is said again.
    form.querySelectorAll(".whose input:not([type=checkbox])").forEach((input) => { input.value = ""; });
    work();
};

// Files of the system (.DS_Store) come along with a folder: they are left out, by their names.
const addFiles = (files) => {
    const [hidden, shown] = [[...files].filter((file) => file.name.startsWith(".")), [...files].filter((file) => !file.name.startsWith("."))];
    if (hidden.length > 0) {
        list.append(row([...new Set(hidden.map((file) => file.name))].join(", "), words.hidden, "left-out"));
    }
    add(shown.map((file) => ({ file, name: file.name })));
};

for (const id of ["files", "folder"]) {
    const input = document.getElementById(id);
    input.addEventListener("change", () => {
        addFiles(input.files);
        input.value = "";
    });
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = document.getElementById("text");
    if (text.value.trim().length > 0) {
        const name = form.elements.name.value.trim() || words.pasted;
        add([{ text: text.value, name }]);
        text.value = "";
    } else {
        text.focus();
    }
});

form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit();
    }
});

const filesOf = async (entry) => {
    if (entry.isFile) {
        return [await new Promise((done, broken) => { entry.file(done, broken); })];
    }
    const reader = entry.createReader();
    const files = [];
    for (;;) {
        const some = await new Promise((done, broken) => { reader.readEntries(done, broken); });
        if (some.length === 0) {
            return files;
        }
        for (const one of some) {
            files.push(...await filesOf(one));
        }
    }
};

document.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
        drop.classList.remove("over");
    }
});
document.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    if (entries.length === 0) {
        addFiles(event.dataTransfer.files);
        return;
    }
    for (const entry of entries) {
        addFiles(await filesOf(entry));
    }
});

addEventListener("beforeunload", (event) => {
    if (working > 0 || queue.length > 0) {
        event.preventDefault();
    }
});
