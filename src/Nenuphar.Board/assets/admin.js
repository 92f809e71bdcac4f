// The progress of reading everything again: the part of the page is asked for until it has ended. A secret is selected whole when it is entered.
const follow = async () => {
    const part = document.querySelector("[data-poll]");
    if (!part) {
        return;
    }
    try {
        const answer = await fetch(part.dataset.poll, { headers: { "X-Nenuphar-Part": "1" } });
        if (answer.ok) {
            const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
            if (next) {
                part.replaceWith(next);
            }
        }
    } catch {
        // The connection dropped: the next try finds it again.
    }
    setTimeout(follow, 1000);
};
setTimeout(follow, 1000);

document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("input.secret")) {
        event.target.select();
    }
});
