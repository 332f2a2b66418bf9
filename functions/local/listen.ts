import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Problem } from '@shared/problem'
import type { Hono } from 'hono'
import { guarded, unlessGone } from './door/guarded'

/** A process that was just killed holds its port a moment longer; after this many quarter seconds it is really taken. */
const patience = 12
/** Who is being answered when the door closes has so many milliseconds; half a request would hold it for ever. */
const lastAnswers = 5_000

/** Starts answering on a port. @throws Problem 'not-now' when the port is taken. */
export async function listen(app: Hono, { PORT, HOST, PROXIES }: { PORT: number; HOST: string; PROXIES: number }) {
  for (let attempt = 1; ; attempt++) {
    const server = guarded(createAdaptorServer({ fetch: unlessGone(app.fetch) }) as Server, PROXIES)
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(PORT, HOST, () => resolve())
      })
      const { port } = server.address() as AddressInfo
      return {
        port,
        close: () =>
          new Promise<void>((resolve) => {
            const late = setTimeout(() => {
              server.closeAllConnections()
            }, lastAnswers)
            server.close(() => {
              clearTimeout(late)
              resolve()
            })
            // Connections kept open for later requests would hold the door for ever.
            server.closeIdleConnections()
          }),
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
      if (attempt === patience)
        throw new Problem('not-now', `端口 ${PORT} 已被占用。换一个再启动，例如：PORT=3001 npm start`)
      await pause(250)
    }
  }
}

/** The addresses of this machine that a phone on the same network can reach. */
export function lanAddresses(host: string): string[] {
  if (host !== '0.0.0.0') return host === '127.0.0.1' || host === 'localhost' ? [] : [host]
  return Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && one.family === 'IPv4' && !one.internal)
    .map((one) => one!.address)
}
