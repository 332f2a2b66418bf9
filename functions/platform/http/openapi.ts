import { fileReply, type Operation, textReply } from '@shared/operation'
import { roleNames } from '@shared/people/words'
import { Problem } from '@shared/problem'
import { html } from 'hono/html'
import * as z from 'zod'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const properties = (schema: z.ZodType) => {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, shape]) => ({ name, shape, required: required.includes(name) }))
}

const callersOf = (contract: Operation) =>
  contract.callers === 'anyone' ? '任何人' : contract.callers.map((one) => roleNames[one]).join('、')

function operationOf(contract: Operation) {
  const refused = new Map<number, string[]>()
  const codes = [
    ...(contract.body || contract.query || contract.params ? (['bad-input'] as const) : []),
    ...(contract.problems ?? []),
  ]
  for (const code of codes) {
    const { status, title } = new Problem(code)
    refused.set(status, [...(refused.get(status) ?? []), title])
  }
  const fields = (schema: z.ZodType | undefined, where: 'path' | 'query') =>
    schema
      ? properties(schema).map(({ name, shape, required }) => ({
          name,
          in: where,
          required: where === 'path' || required,
          schema: shape,
        }))
      : []
  return {
    operationId: contract.name,
    summary: contract.summary,
    description: `可以调用的人：${callersOf(contract)}`,
    parameters: [...fields(contract.params, 'path'), ...fields(contract.query, 'query')],
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(contract.body, 'input') } },
          },
        }
      : {}),
    ...(contract.callers === 'anyone' ? {} : { security: [{ session: [] }] }),
    responses: {
      [contract.status ?? 200]: {
        description: '成功',
        content:
          contract.reply === fileReply
            ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
            : contract.reply === textReply
              ? { 'text/*': { schema: { type: 'string' } } }
              : { 'application/json': { schema: schemaOf(contract.reply, 'output') } },
      },
      ...Object.fromEntries(
        [...refused].map(([status, titles]) => [
          status,
          { description: titles.join('；'), content: { 'application/problem+json': {} } },
        ]),
      ),
    },
  }
}

/** The OpenAPI 3.1 description, generated from the contracts. */
export function openapi(contracts: readonly Operation[]) {
  const paths: Record<string, Record<string, object>> = {}
  for (const contract of contracts) {
    const [method, path] = contract.route.split(' ') as [string, string]
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(contract) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '聊城 · 一号答', version: '1' },
    paths,
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
  }
}

/** The same for people to read: one plain page, no script. */
export function docsPage(contracts: readonly Operation[]) {
  const rows = contracts.map(
    (one) =>
      html`<section>
        <h2>${one.summary}</h2>
        <p><code>${one.route}</code> · 可以调用的人：${callersOf(one)}</p>
        ${
          one.body
            ? html`<details>
                <summary>提交的内容</summary>
                <pre>${JSON.stringify(schemaOf(one.body, 'input'), null, 2)}</pre>
              </details>`
            : ''
        }
        <details>
          <summary>得到的内容</summary>
          <pre>
${one.reply === fileReply || one.reply === textReply ? '一个文件' : JSON.stringify(schemaOf(one.reply, 'output'), null, 2)}</pre>
        </details>
      </section>`,
  )
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>接口说明 · 聊城 · 一号答</title>
        <style>
          body {
            max-width: 860px;
            margin: 0 auto;
            padding: 24px 16px;
            font:
              16px/1.6 system-ui,
              sans-serif;
            color: #16242b;
            background: #f6f8f9;
          }
          section {
            background: #fff;
            border: 1px solid #d9e1e5;
            border-radius: 12px;
            padding: 4px 16px 12px;
            margin: 12px 0;
          }
          h2 {
            font-size: 18px;
            margin: 8px 0;
          }
          code {
            color: #0b6073;
          }
          pre {
            overflow: auto;
            font-size: 13px;
          }
          summary {
            cursor: pointer;
            padding: 6px 0;
          }
        </style>
      </head>
      <body>
        <h1>接口说明</h1>
        <p>机器可读的版本：<a href="/api/openapi.json">openapi.json</a></p>
        ${rows}
      </body>
    </html>`
}
