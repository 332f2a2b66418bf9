type Listener = () => void

class Signal {
  aborted = false
  reason: unknown
  onabort: Listener | null = null
  private readonly listeners = new Set<Listener>()
  addEventListener(_type: 'abort', listener: Listener) {
    this.listeners.add(listener)
  }
  removeEventListener(_type: 'abort', listener: Listener) {
    this.listeners.delete(listener)
  }
  throwIfAborted() {
    if (this.aborted) throw this.reason
  }
  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.onabort?.()
    for (const listener of this.listeners) listener()
  }
}

/** WeChat has none; the weapp build points the free name here, because TanStack Query creates one per query. */
export class AbortController {
  readonly signal = new Signal()
  abort(reason: unknown = new Error('AbortError')) {
    this.signal.fire(reason)
  }
}
