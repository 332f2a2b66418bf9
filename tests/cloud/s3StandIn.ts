import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { S3Client } from '@aws-sdk/client-s3'

export interface S3StandIn {
  url: string
  client: S3Client
  /** Every request so far, as 'GET /bucket/key'. */
  asked: string[]
  files: Map<string, Buffer>
  close(): Promise<void>
}

/** As many keys as one page of a listing holds: small, so that a second page is needed. */
const pageSize = 2

/** The few answers of S3's REST interface that a bucket needs, path-style, for one bucket called documents. */
export async function openS3StandIn(): Promise<S3StandIn> {
  const files = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => answer(request, response, body))
  })

  function answer({ method = '', url = '' }: IncomingMessage, response: ServerResponse, body: Buffer) {
    const { pathname, searchParams } = new URL(url, 'http://s3')
    asked.push(`${method} ${decodeURIComponent(pathname)}`)
    const [, bucket, ...rest] = decodeURIComponent(pathname).split('/')
    const key = rest.join('/')
    if (bucket !== 'documents') return refuse(response, method, 'NoSuchBucket')
    if (!key) return say(response, 200, listing(searchParams))
    const file = files.get(key)
    if (method === 'PUT') files.set(key, body)
    if (method === 'DELETE') files.delete(key)
    if (method === 'PUT' || method === 'DELETE') return say(response, method === 'PUT' ? 200 : 204, '')
    if (!file) return refuse(response, method, 'NoSuchKey')
    response.writeHead(200, {
      etag: `"${createHash('md5').update(file).digest('hex')}"`,
      'content-length': file.length,
    })
    response.end(method === 'HEAD' ? undefined : file)
  }

  function listing(query: URLSearchParams): string {
    const keys = [...files.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort()
    const from = Number(query.get('continuation-token') ?? 0)
    const more = from + pageSize < keys.length
    const contents = keys.slice(from, from + pageSize).map((key) => `<Contents><Key>${key}</Key></Contents>`)
    const next = more ? `<NextContinuationToken>${from + pageSize}</NextContinuationToken>` : ''
    return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new S3Client({
    endpoint: url,
    region: 'cn-north-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'example', secretAccessKey: 'example' },
    maxAttempts: 1,
  })
  const close = () => {
    client.destroy()
    server.closeAllConnections()
    return new Promise<void>((closed) => server.close(() => closed()))
  }
  return { url, client, asked, files, close }
}

function say(response: ServerResponse, status: number, xml: string) {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(xml && `<?xml version="1.0" encoding="UTF-8"?>${xml}`)
}

const refuse = (response: ServerResponse, method: string, code: string) =>
  say(response, 404, method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>absent</Message></Error>`)

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
