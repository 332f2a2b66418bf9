import type { readSurveyResults } from '@shared/surveys/contract'
import type { SurveyView } from '@shared/surveys/contractParts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { ResultBars } from '../ResultBars'

/** 结果, where the survey says that anybody may see it. */
export function ResultsCard({ survey: { id, results, standing, withdrawn } }: { survey: SurveyView }) {
  const open = !withdrawn && (results === 'live' ? standing !== 'waiting' : results === 'after' && standing === 'over')
  const found = useQuery({
    queryKey: ['survey', id, 'results'],
    queryFn: () => call<typeof readSurveyResults>('GET /api/surveys/{id}/results', { params: { id } }),
    enabled: open,
  })
  if (!open) return null
  return (
    <Card title={standing === 'over' ? '结果' : '到现在的结果'}>
      {found.isPending ? <Loading text="正在清点答卷" /> : null}
      <ReadFailure compact read={found} />
      {found.data ? <ResultBars results={found.data} /> : null}
    </Card>
  )
}
