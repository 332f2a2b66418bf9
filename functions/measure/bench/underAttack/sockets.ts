import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Attack, Target } from './attack'

/** Holds so many sockets open until it is over; each is done with as it is told, and opened anew when it is closed. */
const holding = (many: number, begin: (socket: Socket, nth: number) => void, more?: (socket: Socket) => void) =>
  async function hold({ url, over }: Target): Promise<void> {
    const { hostname, port } = new URL(url)
    const sockets = new Set<Socket>()
    let nth = 0
    const open = () => {
      const socket = connect(Number(port), hostname)
      sockets.add(socket)
      socket.on('connect', () => begin(socket, nth++))
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    while (!over()) {
      for (let at = 0; at < 50 && sockets.size < many; at++) open()
      if (more) for (const socket of sockets) if (socket.writable) more(socket)
      await pause(20)
    }
    for (const socket of sockets) socket.destroy()
  }

const post = 'POST /api/answers HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'

/** What is no whole request: connections held, halves of requests, answers that nobody reads. */
export const sockets: Attack[] = [
  {
    name: '上千个连接，只说半句',
    run: holding(
      1_000,
      (socket) => socket.write('GET /api/ledger HTTP/1.1\r\nhost: x\r\n'),
      (socket) => void (Math.random() < 0.01 && socket.write('x-a: b\r\n')),
    ),
  },
  {
    name: '几百个连接，正文一个字一个字来',
    run: holding(
      500,
      (socket) => socket.write(`${post}content-length: 9000\r\n\r\n{`),
      (socket) => void (Math.random() < 0.05 && socket.write(' ')),
    ),
  },
  {
    name: '几百个连接，分块的正文一个字节一块',
    run: holding(
      300,
      (socket) => socket.write(`${post}transfer-encoding: chunked\r\n\r\n`),
      (socket) => void socket.write('1\r\n \r\n'.repeat(200)),
    ),
  },
  {
    name: '上千个连接，什么也不说',
    run: holding(1_000, () => undefined),
  },
  {
    name: '几百个连接，要了文档不读',
    run: holding(300, (socket) => {
      socket.pause()
      socket.write('GET /api/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(20))
    }),
  },
  {
    name: '一个连接里排上千个请求',
    run: holding(20, (socket) => {
      socket.resume()
      socket.write('GET /api/answers/common HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(1_000))
    }),
  },
  {
    name: '开了就断的连接',
    run: holding(200, (socket) => {
      socket.write('GET /api/ledger HTTP/1.1\r\nhost: x\r\n\r\n')
      setTimeout(() => socket.destroy(), 5)
    }),
  },
  {
    name: '要改成 WebSocket',
    run: holding(200, (socket) =>
      socket.write(
        'GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      ),
    ),
  },
  {
    name: '太长的请求头',
    run: holding(100, (socket) => {
      socket.resume()
      socket.write(`GET /api/ledger HTTP/1.1\r\nhost: x\r\n${`x-a: ${'a'.repeat(8_000)}\r\n`.repeat(9)}\r\n`)
    }),
  },
  {
    name: '不是 HTTP 的字节',
    run: holding(100, (socket) => {
      socket.resume()
      socket.write(Buffer.from(Array.from({ length: 4_000 }, (_none, at) => (at * 193) % 256)))
    }),
  },
]
