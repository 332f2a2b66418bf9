import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as afterWhatCameIn } from 'node:timers/promises'

/** 本市约定, for one machine: connections in all, and of one address where no proxy of our own stands in front. */
const most = { connections: 4_000, ofOneAddress: 1_000 }
/** Browsers and proxies wait for an answer before they ask on; HTTP lets a connection ask on and on, and nobody needs it. */
const mostAtOnce = 4
const carriageReturn = 0x0d
/** In milliseconds: until the head of a request is there, and all of it. A slow phone with a large picture takes its time. */
const patience = { head: 20_000, whole: 180_000 }

/** Connections that only hold a place, ask without end or never finish what they say are closed; others do not notice. */
export function guarded<S extends Server>(server: S, proxies: number): S {
  server.maxConnections = most.connections
  server.headersTimeout = patience.head
  server.requestTimeout = patience.whole
  const held = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (held.get(address) ?? 0) + 1
    held.set(address, count)
    socket.once('close', () => {
      const left = (held.get(address) ?? 1) - 1
      if (left > 0) held.set(address, left)
      else held.delete(address)
    })
    if (proxies === 0 && count > most.ofOneAddress) socket.destroy()
  })
  server.on('connection', (socket: Socket) => {
    // What Node makes of a thousand requests in one piece costs more than all else: such a piece is not looked at.
    const [parse] = socket.listeners('data')
    if (!parse) return
    socket.off('data', parse as (piece: Buffer) => void)
    socket.on('data', (piece: Buffer) => {
      if (headsIn(piece) > mostAtOnce) socket.destroy()
      else parse.call(socket, piece)
    })
  })
  const asked = new WeakMap<Socket, number>()
  server.on('request', ({ socket }, response) => {
    const count = (asked.get(socket) ?? 0) + 1
    asked.set(socket, count)
    response.once('close', () => asked.set(socket, (asked.get(socket) ?? 1) - 1))
    if (count > mostAtOnce) socket.destroy()
  })
  return server
}

/**
 * How many first lines of requests a piece holds, as far as it matters. No JSON has such a line in it: its strings hold no
 * line ends.
 */
function headsIn(piece: Buffer): number {
  let heads = 0
  for (let at = piece.indexOf(' HTTP/'); at >= 0 && heads <= mostAtOnce; at = piece.indexOf(' HTTP/', at + 1))
    if (piece[at + 9] === carriageReturn) heads++
  return heads
}

interface Beside {
  incoming?: { socket?: { destroyed?: boolean } }
}

/** Nothing is worked out for who has hung up already. */
export const unlessGone =
  (fetch: (request: Request, beside: Beside) => Response | Promise<Response>) =>
  async (request: Request, beside: Beside): Promise<Response> => {
    await afterWhatCameIn()
    return beside.incoming?.socket?.destroyed ? new Response(null, { status: 400 }) : fetch(request, beside)
  }
