/**
 * What a long exported page runs to find its own passages with lunr, which stands before it: words in any ending, and
 * near misses of spelling. It lists the places as links and marks them. No word is too common to be found.
 */
export const SEARCH_IN_PAGE = `(() => {
  const field = document.getElementById('find');
  const found = document.getElementById('found');
  const hits = document.getElementById('hits');
  const places = [...document.querySelectorAll('main h2, main h3, main figure, main > p, main li, main tr')];
  places.forEach((place, index) => { if (!place.id) place.id = 'p' + index; });
  const index = lunr(function () {
    this.pipeline.remove(lunr.stopWordFilter);
    this.ref('at');
    this.field('text');
    places.forEach((place, at) => this.add({ at, text: place.textContent }));
  });
  field.addEventListener('input', () => {
    places.forEach((place) => place.classList.remove('hit'));
    hits.replaceChildren();
    const words = field.value.toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? [];
    if (words.length === 0) { found.textContent = ''; return; }
    const all = index.query((query) => {
      for (const word of words) {
        query.term(lunr.tokenizer(word), { boost: 10 });
        query.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 4 });
        if (word.length > 4) query.term(word, { usePipeline: false, editDistance: 1 });
      }
    });
    found.textContent = all.length === 1 ? '1 place' : all.length + ' places';
    for (const { ref } of all.slice(0, 30)) {
      const place = places[Number(ref)];
      place.classList.add('hit');
      const link = document.createElement('a');
      link.href = '#' + place.id;
      link.textContent = place.textContent.trim().replace(/\\s+/g, ' ').slice(0, 120);
      const item = document.createElement('li');
      item.append(link);
      hits.append(item);
    }
  });
})();`;
