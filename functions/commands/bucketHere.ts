import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { type Bucket, diskBucket } from '../platform/bucket/bucket'
import { s3Bucket } from '../platform/bucket/bucketS3'

/** The folder of this machine in which `npm start` keeps everything. */
export const dataFolder = (): string => process.env.DATA_DIR ?? '.data'

/** The bucket that commands write to: the one in the cloud that BUCKET names, else the one in the data folder. */
export function bucketHere(): Bucket {
  const { BUCKET } = process.env
  return BUCKET ? s3Bucket(new S3Client({ maxAttempts: 3 }), BUCKET) : diskBucket(join(dataFolder(), 'bucket'))
}
