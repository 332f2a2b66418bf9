import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RunningApart {
  url: string
  /** What the process holds in memory, where the system tells it (Linux); else 0. */
  memoryMb(): number
  stop(): Promise<void>
}

/** The system on a folder, in a process of its own, on a free port of loopback. */
export async function runningOn(folder: string): Promise<RunningApart> {
  const child = spawn(process.execPath, [join(__dirname, '../../../commands/run.mjs'), '../local/main'], {
    cwd: join(__dirname, '../../../..'),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PROXIES: '1', DATA_DIR: folder },
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
  return {
    url: /打开\s+(http:\S+)/.exec(printed)?.[1]?.replace('localhost', '127.0.0.1') ?? '',
    memoryMb: () => memoryOf(child.pid ?? 0),
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return 0
  }
}
