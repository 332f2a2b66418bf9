import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { type Bucket, requirePlainKey } from './bucket'

/**
 * A bucket of S3. A put there is all or nothing by nature; the version is the ETag, which follows the content.
 * The reader needs s3:ListBucket as well: without it S3 answers 403 for what is merely absent.
 */
export function s3Bucket(client: S3Client, name: string): Bucket {
  const at = (key: string) => ({ Bucket: name, Key: requirePlainKey(key) })
  return {
    async read(key) {
      const found = await unlessAbsent(client.send(new GetObjectCommand(at(key))))
      return found?.Body?.transformToByteArray()
    },
    async write(key, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: bytes.byteLength }))
    },
    async version(key) {
      return (await unlessAbsent(client.send(new HeadObjectCommand(at(key)))))?.ETag
    },
    async list(prefix) {
      const keys: string[] = []
      for await (const page of paginateListObjectsV2({ client }, { Bucket: name, Prefix: prefix }))
        for (const { Key } of page.Contents ?? []) if (Key) keys.push(Key)
      return keys.sort()
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
  }
}

/** HEAD says NotFound and GET says NoSuchKey; a bucket that is missing altogether stays an error. */
async function unlessAbsent<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound'))
      return undefined
    throw error
  }
}
