// The embedded database in a thread of its own: what it does with one request keeps nobody else waiting.
import { parentPort, workerData } from 'node:worker_threads'
import { doorTo } from './door.mjs'
import { openTables } from './tables.mjs'

const { path, socket, secret } = workerData
// What goes out in one turn goes together, in its order: waking the other thread costs more than most answers.
const leaving = []
function sendAll() {
  if (leaving.length > 0) parentPort.postMessage(leaving.splice(0))
}
function send(one) {
  if (leaving.push(one) === 1) setImmediate(sendAll)
}
const tables = openTables(path, (change) => send({ change }))
const server = doorTo(tables, secret)
server.once('error', ({ message }) => parentPort.postMessage({ failed: message }))
tables.ready().then(
  () => server.listen(socket, () => parentPort.postMessage({ open: true })),
  ({ message }) => parentPort.postMessage({ failed: message }),
)

const underWay = new Set()
async function answer({ nth, operation, text }) {
  send({ nth, ...(await tables.answer(operation, text)) })
}
parentPort.on('message', (asked) => {
  if (asked !== 'stop') {
    for (const one of asked) {
      const answering = answer(one).finally(() => underWay.delete(answering))
      underWay.add(answering)
    }
    return
  }
  // Ends this thread alone; nothing of it may outlive the database.
  server.close(() =>
    Promise.allSettled(underWay)
      .then(() => tables.close())
      .finally(() => {
        sendAll()
        process.exit(0)
      }),
  )
  server.closeIdleConnections()
  // Whoever still holds a connection, such as a command on the same folder, has had its answer.
  setTimeout(() => server.closeAllConnections(), 2_000)
})
