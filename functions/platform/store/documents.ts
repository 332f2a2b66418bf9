import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** Rows of texts and numbers, sent and given as they are. */
export type Documents = Pick<DynamoDBDocumentClient, 'send'>
