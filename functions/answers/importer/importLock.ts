import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '@shared/problem'

/**
 * Keeps two imports apart with a file that names the process. A lock whose process is gone is taken over.
 * Gives the function that lets go. Throws Problem 'not-now' while another import runs.
 */
export async function importLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true })
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(path, `${process.pid}`, { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch {
      const holder = await readFile(path, 'utf8').catch(() => '')
      if (isRunning(Number(holder))) throw busy(holder)
      await setAside(path, holder)
    }
  }
  throw busy()
}

/** Moves a dead lock away; where another process was quicker, its fresh lock goes back. */
async function setAside(path: string, holder: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => holder)
  if (moved === holder) await rm(aside, { force: true })
  else await rename(aside, path)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

function busy(holder?: string): Problem {
  return new Problem('not-now', `另一次导入正在进行${holder ? `（进程 ${holder}）` : ''}，请等它结束`)
}
