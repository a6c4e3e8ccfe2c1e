// The picture of the map is as heavy as the rest of its page: it comes once somebody touches that.
for (const place of document.querySelectorAll<SVGUseElement>('[data-map-picture]')) {
  place.setAttribute('href', place.dataset['mapPicture'] ?? '');
}
