import { isLostPage, openLostPage } from './platform/opening/lostPage.h5'

/** The pages that a first question leads to: fetched while the person is still typing, so that a lost line stops nobody. */
const fetchAhead = () => Promise.all([import('./answers/answer/index'), import('./inquiries/submit/index')])

/** Pages open without a connection too. WeChat's own browser keeps its pages itself. */
async function keepPages(): Promise<void> {
  if (/MicroMessenger/i.test(navigator.userAgent)) return
  await navigator.serviceWorker?.register('./sw.js', { updateViaCache: 'none' })
}

/** What goes by keys and asks aloud serves from the first press on: the question box does not wait for it. */
const atFirstPress = () =>
  void import('./platform/opening/byKeys.h5').then(
    ({ goByKeys }) => goByKeys(),
    () => undefined,
  )

/** Called once when the app is up. A page that cannot be fetched is fetched anew or says so, instead of a tap that does nothing. */
export function getReady(): void {
  // Whichever comes first; what is begun already is not begun again.
  for (const press of ['keydown', 'pointerdown']) document.addEventListener(press, atFirstPress, { once: true })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (isLostPage(reason)) void openLostPage()
  })
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300))
  idle(() => {
    // The browser tells of changes only: a page opened without a line would else not hear that it is back.
    if (!navigator.onLine) dispatchEvent(new Event('offline'))
    // Without a connection there is nothing to fetch; the page itself will say so when it is opened.
    fetchAhead()
      .then(keepPages)
      .catch(() => undefined)
  })
}
