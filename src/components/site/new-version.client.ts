import { holdsInput } from './holds-input.ts';
import { takeOver } from './service-worker-scope.ts';

// Keeps the site for reading without a network, once the page has loaded and the line is free. A
// new version waits until the reader asks for it or has closed every page of the old one.

interface Connection {
  readonly saveData?: boolean;
}

const { connection } = navigator as { readonly connection?: Connection };
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const notice = document.querySelector<HTMLElement>('[data-new-version]');

let asked = false;

const offer = (show: () => void): void => {
  notice?.removeAttribute('hidden');
  const button = notice?.querySelector('button');
  if (button) button.onclick = show;
};

const offerWaiting = (waiting: ServiceWorker): void =>
  offer(() => {
    asked = true;
    waiting.postMessage(takeOver);
  });

const reload = (): void => location.reload();

const follow = (installing: ServiceWorker | null): void => {
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') offerWaiting(installing);
  });
};

const watch = (registration: ServiceWorkerRegistration): void => {
  // Without a controller this page came from the network, and the worker is the first one.
  if (!navigator.serviceWorker.controller) return;
  // Every tab, so that none mixes two versions, but for those in which a reader would lose something.
  navigator.serviceWorker.addEventListener('controllerchange', () =>
    asked || !holdsInput() ? reload() : offer(reload),
  );
  if (registration.waiting) offerWaiting(registration.waiting);
  // The browser looks for a new version by itself when a page opens, so one may be under way.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
};

const register = async (): Promise<void> => {
  try {
    watch(
      await navigator.serviceWorker.register(`${base}service-worker.js`, {
        updateViaCache: 'none',
      }),
    );
  } catch {
    // Storage is blocked or full, or the browser does not allow it: the site is read online.
  }
};

// Where reading offline is switched off, no page has the notice.
if (notice && 'serviceWorker' in navigator && !connection?.saveData) {
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
}
