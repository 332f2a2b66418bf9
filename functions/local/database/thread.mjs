// The embedded database in a thread of its own: what it does with one request keeps nobody else waiting.
import { parentPort, workerData } from 'node:worker_threads'
import { doorTo } from './door.mjs'
import { openTables } from './tables.mjs'

const { path, socket, secret } = workerData
const tables = openTables(path)
const server = doorTo(tables, secret)
server.once('error', ({ message }) => parentPort.postMessage({ failed: message }))
tables.ready().then(
  () => server.listen(socket, () => parentPort.postMessage({ open: true })),
  ({ message }) => parentPort.postMessage({ failed: message }),
)

const underWay = new Set()
async function answer({ nth, operation, text }) {
  parentPort.postMessage({ nth, ...(await tables.answer(operation, text)) })
}
parentPort.on('message', (asked) => {
  if (asked !== 'stop') {
    const answering = answer(asked).finally(() => underWay.delete(answering))
    return underWay.add(answering)
  }
  // Ends this thread alone; nothing of it may outlive the database.
  server.close(() =>
    Promise.allSettled(underWay)
      .then(() => tables.close())
      .finally(() => process.exit(0)),
  )
  server.closeIdleConnections()
  // Whoever still holds a connection, such as a command on the same folder, has had its answer.
  setTimeout(() => server.closeAllConnections(), 2_000)
})
