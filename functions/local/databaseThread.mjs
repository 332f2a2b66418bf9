// The embedded database in a thread of its own: what it does with one request keeps nobody else waiting.
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'

const server = dynalite({ ...workerData, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
server.once('error', ({ message }) => parentPort.postMessage({ failed: message }))
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }))
parentPort.once('message', () => {
  // Ends this thread alone; nothing of it may outlive the database.
  server.close(() => process.exit(0))
  // Whoever still holds a connection, such as a command on the same folder, has had its answer.
  setTimeout(() => server.closeAllConnections(), 2_000)
})
