import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * Starts a thread on this machine that does one task: a function that a file, named with its whole path, exports.
 * @param megabytes what its objects may take; what is unpacked into buffers is bounded where it is unpacked.
 * @param behind whether everything else on the machine goes before it, where the system can tell threads apart (Linux).
 */
export const threadHere =
  (file: string, task: string, megabytes: number, behind = false) =>
  () =>
    new Worker(join(__dirname, 'startThread.mjs'), {
      workerData: { file, task, behind },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // What a library prints of a stranger's file goes nowhere.
      stdout: true,
      stderr: true,
    })
