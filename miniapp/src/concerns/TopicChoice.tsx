import type { listWatchedTopics } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { call } from '../platform/call'
import { Choices } from '../ui/choosing/Choices'
import { Failure } from '../ui/Failure'
import { Loading } from '../ui/Loading'

interface Props {
  value: string | undefined
  onChange: (topic: string) => void
}

/** One of the watched topics, as the city has them; what a concern has already stays among them. */
export function TopicChoice({ value, onChange }: Props) {
  const found = useQuery({
    queryKey: ['concerns', 'topics'],
    queryFn: () => call<typeof listWatchedTopics>('GET /api/concerns/topics'),
    staleTime: 3_600_000,
  })
  if (found.isPending) return <Loading text="正在读取类别" />
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { topics } = found.data
  const options = value === undefined || topics.includes(value) ? topics : [...topics, value]
  return <Choices label="哪一类" options={options} value={value} onChange={onChange} />
}
