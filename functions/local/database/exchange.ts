import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'

/** One request to the embedded database, by DynamoDB's name for it, in DynamoDB's own form; so is what comes back. */
export interface Exchange {
  (operation: string, input: object): Promise<object>
  /** Nothing is sent any more. */
  close(): void
}

export interface Answered {
  status: number
  body: { __type?: string; message?: string; Message?: string }
}

/** The content of an answer. @throws what it refuses with, named as the SDK names it. */
export function contentOf({ status, body }: Answered): object {
  if (status === 200) return body
  const message = body.message ?? body.Message ?? `the embedded database answered ${status}`
  const name = body.__type?.slice(body.__type.indexOf('#') + 1) ?? 'Error'
  throw name === 'ConditionalCheckFailedException'
    ? new ConditionalCheckFailedException({ message, $metadata: { httpStatusCode: status } })
    : Object.assign(new Error(message), { name })
}
