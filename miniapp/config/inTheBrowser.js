/** Stands for polyfills of what every browser we promise to serve has itself: fetch, AbortController, custom elements. */
export const fetch = window.fetch.bind(window)
export const { Headers, Request, Response, AbortController } = window

/** JSONP is for other people's servers; we ask only our own. */
export default function jsonp() {
  return Promise.reject(new Error('no JSONP here'))
}
