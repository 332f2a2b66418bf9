// The only door to the embedded database: a socket of this machine's file system, for whoever holds the secret of this start.
import { createServer } from 'node:http'

/** DynamoDB takes at most so much in one request. */
const largestRequest = 16 * 1024 * 1024
/** What only a page in a browser sends. No page has any business here, whatever it found out. */
const fromPages = ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'access-control-request-method']

/** Who asks here calls the machine by this name, and no page can be made to: it is no address. */
export const doorName = 'tables'

/** @param tables answers one request: its target and its content, as { status, body } */
export function doorTo(tables, secret) {
  return createServer((request, response) => {
    if (!mayAsk(request, secret)) return refuse(response, 403)
    const chunks = []
    let size = 0
    request.on('error', () => response.destroy())
    request.on('data', (chunk) => {
      size += chunk.length
      if (size > largestRequest) {
        request.removeAllListeners('data')
        return refuse(response, 413)
      }
      chunks.push(chunk)
    })
    request.on('end', async () => {
      const { status, body } = await tables.answer(operationOf(request), Buffer.concat(chunks).toString())
      const text = JSON.stringify(body)
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'content-length': Buffer.byteLength(text) }
      response.writeHead(status, headers).end(text)
    })
  })
}

function mayAsk({ method, headers }, secret) {
  if (method !== 'POST' || headers.host !== doorName) return false
  if (fromPages.some((name) => headers[name] !== undefined)) return false
  return (headers.authorization ?? '').includes(`Credential=${secret}/`)
}

const refuse = (response, status) => response.writeHead(status, { connection: 'close', 'content-length': 0 }).end()

const operationOf = ({ headers }) => String(headers['x-amz-target'] ?? '').split('.')[1] ?? ''
