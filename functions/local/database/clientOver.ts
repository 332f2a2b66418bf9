import { DynamoDB } from '@aws-sdk/client-dynamodb'
import type { Documents } from '../../platform/store/documents'
import type { Exchange } from './exchange'
import { inputOf, outputOf } from './values'

interface Command {
  constructor: { name: string }
  input: object
}

/**
 * The SDK's client in front of the embedded database. What it does for a network far away (signing, finding the address,
 * trying again) costs five times what the answer does, so nothing of that is done: the words of a request go as they are.
 */
export function clientOver(exchange: Exchange): DynamoDB {
  return new Here(exchange)
}

class Here extends DynamoDB {
  constructor(private readonly exchange: Exchange) {
    super({ region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } })
  }
  override send(command: Command): Promise<never> {
    return this.exchange(command.constructor.name.replace(/Command$/, ''), command.input) as Promise<never>
  }
  override destroy(): void {
    super.destroy()
    this.exchange.close()
  }
}

const operations: Readonly<Record<string, string>> = {
  GetCommand: 'GetItem',
  PutCommand: 'PutItem',
  UpdateCommand: 'UpdateItem',
  QueryCommand: 'Query',
  ScanCommand: 'Scan',
  BatchGetCommand: 'BatchGetItem',
  BatchWriteCommand: 'BatchWriteItem',
}

/** The same for documents: rows of texts and numbers. */
export function documentsOver(exchange: Exchange): Documents {
  const send = async ({ constructor: { name }, input }: Command) => {
    const operation = operations[name]
    if (!operation) throw new TypeError(`no such command here: ${name}`)
    return outputOf(await exchange(operation, inputOf(input)))
  }
  return { send } as unknown as Documents
}
