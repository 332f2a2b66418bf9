// A thread for work on untrusted bytes. It is told which file and which function of it does the work.
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/cjs/api'

register()
const load = createRequire(import.meta.url)
load('./task.ts').workAt(parentPort, load(workerData.file)[workerData.task])
