import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import { citizen, type LocalSystem, startLocalSystem } from '../../support/localSystem'

jest.setTimeout(180_000)

const limited = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0
const onLimitedDisk = limited ? test : test.skip
const without = limited ? '' : '（缺 prlimit）'

const running: LocalSystem[] = []
async function started(folder?: string): Promise<LocalSystem> {
  const system = await startLocalSystem(folder)
  running.push(system)
  return system
}
afterEach(async () => {
  for (const system of running.splice(0)) await system.stop('SIGKILL')
})

/** Somebody who begins a request and never ends it. */
async function halfAsked({ url }: LocalSystem) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(
    'POST /api/people/codes HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
  )
}

onLimitedDisk(
  `a system whose disk takes nothing more stops when it is asked to, and what it had acknowledged is there afterwards${without}`,
  async () => {
    const system = await started()
    const token = await citizen(system, '13800000001')
    const submit = (text: string) =>
      system.call<typeof submitInquiry>('POST /api/inquiries', { token, body: { kind: 'consultation', text } })
    const { status, body } = await submit('示例：楼道的灯坏了一周，该找谁修')
    expect(status).toBe(201)

    expect(spawnSync('prlimit', ['--pid', String(system.pid), '--fsize=1:']).status).toBe(0)
    expect((await submit('示例：小区门口的井盖松了，该找谁')).status).toBe(507)
    await halfAsked(system)
    await system.stop()

    const again = await started(system.folder)
    const params = { id: body.inquiry.id }
    const read = await again.call<typeof readInquiry>('GET /api/inquiries/{id}', { token, params })
    expect(read.status).toBe(200)
  },
)

test('whoever sends half a request and waits does not keep the system from stopping', async () => {
  const system = await started()
  await halfAsked(system)
  await system.stop()
})
