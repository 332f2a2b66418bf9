import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Log } from '../log'

export interface Nudges {
  /** Returns at once and never throws. */
  nudge(): void
  /** Waits for the nudges under way: a function is frozen as soon as it has answered. */
  settled(): Promise<void>
}

/** Nudges to the outbox through a queue. One that gets lost is no harm: the schedule sweeps every minute. */
export function nudgesThrough(client: Pick<SQSClient, 'send'>, queueUrl: string, now: () => Date, log: Log): Nudges {
  const underWay = new Set<Promise<void>>()
  return {
    nudge() {
      const MessageBody = JSON.stringify({ at: now().toISOString() })
      const sending: Promise<void> = client
        .send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }))
        .then(
          () => undefined,
          (error: unknown) => log.broke('nudge', error),
        )
        .finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    settled: async () => void (await Promise.all(underWay)),
  }
}
