import type { Household } from '@shared/notices/audience/group'
import type { listEnrolmentPlans } from '@shared/notices/enrolment/contractEnrolment'
import { type Stage, stageNames } from '@shared/notices/enrolment/words'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { go } from '../../platform/go'
import type { Place } from '../../platform/place'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Answered } from './Answered'

interface PlanOfProps {
  place: Place
  stage: Stage
  household: Pick<Household, 'children' | 'bases'>
}

/** What the county of a place has published for this stage, held against the family on the phone. */
export function PlanOf({ place, stage, household }: PlanOfProps) {
  const found = useQuery({
    queryKey: ['enrolment', place.code],
    queryFn: () => call<typeof listEnrolmentPlans>('GET /api/enrolment', { query: { area: place.code } }),
  })
  if (found.isPending) return <Loading text="正在读取招生办法" />
  if (!found.data) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { county, plans, asOf } = found.data
  const plan = plans.find((one) => one.stage === stage)
  if (!county) return <Empty title="先选到县区以下" text="招生办法由各县区公布，选到你家的村或社区" />
  if (!plan)
    return (
      <Empty
        title={`${county.name}还没有在这里公布${stageNames[stage]}的办法`}
        text="可以先看入学方面的公告，或者问县区教育部门"
      >
        <Pressable kind="primary" onPress={() => go('/notices/list/index')}>
          去看公告
        </Pressable>
      </Empty>
    )
  return (
    <>
      <ReadFailure read={found} />
      {plan.example ? <Banner tone="amber">这是示例，用来说明怎么查，学校和日期都不作数</Banner> : null}
      {months(stage, household).map((month) => (
        <Answered
          key={month ?? 'open'}
          plan={plan}
          family={{ place: place.code, month, bases: household.bases }}
          today={isoDay(asOf)}
        />
      ))}
    </>
  )
}

/** One answer a child; where no month matters or none is said, one for all. */
const months = (stage: Stage, { children }: PlanOfProps['household']): (string | undefined)[] =>
  stage === 'primary' && children?.length ? children : [undefined]
