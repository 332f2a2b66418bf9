import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RunningApart {
  url: string
  /** What the process holds in memory, where the system tells it (Linux); else 0. */
  memoryMb(): number
  /** How long processors worked for it so far, likewise. */
  cpuSeconds(): number
  stop(): Promise<void>
  /** kill -9: nothing of it can end what it was doing. */
  kill(): Promise<void>
}

/**
 * The system on a folder, in a process of its own, on a free port of loopback.
 * @param besides More of its environment. @param main What is started, from the folder of the commands.
 */
export async function runningOn(
  folder: string,
  besides: Record<string, string> = {},
  main = '../local/main',
): Promise<RunningApart> {
  const child = spawn(process.execPath, [join(__dirname, '../../../commands/run.mjs'), main], {
    cwd: join(__dirname, '../../../..'),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PROXIES: '1', DATA_DIR: folder, ...besides },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  for (let tries = 0; !/打开\s+http/.test(printed); tries++) {
    if (child.exitCode !== null || tries > 1_200) throw new Error(`the system did not start:\n${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  async function ended(signal: NodeJS.Signals) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    url: /打开\s+(http:\S+)/.exec(printed)?.[1]?.replace('localhost', '127.0.0.1') ?? '',
    cpuSeconds: () => cpuOf(child.pid ?? 0),
    memoryMb: () => memoryOf(child.pid ?? 0),
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
  }
}

function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return 0
  }
}

/** In hundredths of a second, of all its threads. */
function cpuOf(pid: number): number {
  try {
    const [, , , ...fields] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ')
    return (Number(fields[8]) + Number(fields[9])) / 100
  } catch {
    return 0
  }
}
