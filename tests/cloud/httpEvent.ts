import type { LambdaEvent } from 'hono/aws-lambda'

/** What API Gateway hands a function for one HTTP request, payload 2.0. */
export function httpEvent(
  method: string,
  path: string,
  { token, body }: { token?: string; body?: object } = {},
): LambdaEvent {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: body ? JSON.stringify(body) : null,
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'example',
      authentication: null,
      authorizer: {},
      domainName: 'api.example.cn',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'example' },
      requestId: 'example-request',
      routeKey: `${method} ${rawPath}`,
      stage: '$default',
      time: '23/Nov/2026:02:00:00 +0000',
      timeEpoch: 1795399200000,
    },
  }
}
