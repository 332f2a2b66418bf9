import { onlineManager } from '@tanstack/react-query'
import { askAloud } from './platform/opening/askedAloud.h5'
import { isLostPage, openLostPage } from './platform/opening/lostPage.h5'

/** The pages that a first question leads to: fetched while the person is still typing, so that a lost line stops nobody. */
const fetchAhead = () => Promise.all([import('./answers/answer/index'), import('./inquiries/submit/index')])

/** Pages open without a connection too. WeChat's own browser keeps its pages itself. */
async function keepPages(): Promise<void> {
  if (/MicroMessenger/i.test(navigator.userAgent)) return
  await navigator.serviceWorker?.register('./sw.js', { updateViaCache: 'none' })
}

/** Called once when the app is up. A page that cannot be fetched is fetched anew or says so, instead of a tap that does nothing. */
export function getReady(): void {
  // A page opened without a line would else not hear that it is back: the browser tells of changes only.
  onlineManager.setOnline(navigator.onLine)
  askAloud()
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (isLostPage(reason)) void openLostPage()
  })
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300))
  idle(() => {
    // Without a connection there is nothing to fetch; the page itself will say so when it is opened.
    fetchAhead()
      .then(keepPages)
      .catch(() => undefined)
  })
}
