// A thread for work on untrusted bytes. It is told which file and which function of it does the work.
import { createRequire } from 'node:module'
import { platform, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { bundled } from '../bundle/bundled.mjs'

// Linux counts this for the one thread; elsewhere it would be the whole process.
if (workerData.behind && platform() === 'linux') setPriority(5)
const task = fileURLToPath(new URL('task.ts', import.meta.url))
const made = createRequire(import.meta.url)(await bundled(task, workerData.file))
made.workAt(parentPort, made[workerData.task])
