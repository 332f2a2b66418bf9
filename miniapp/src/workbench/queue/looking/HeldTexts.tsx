import type { listHeldTexts } from '@shared/surveys/holding/contractHolding'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Banner } from '../../../ui/Banner'
import { Failure } from '../../../ui/Failure'
import { Heading } from '../../../ui/page/Heading'
import { HeldTextCard } from './HeldTextCard'

/** What people wrote in surveys and the list of words found: looked at here before the department reads it. */
export function HeldTexts() {
  const [said, setSaid] = useState('')
  const found = useQuery({
    queryKey: ['survey-texts'],
    queryFn: () => call<typeof listHeldTexts>('GET /api/survey-texts'),
  })
  const look = () => void found.refetch()
  const { texts = [], later = 0 } = found.data ?? {}
  if (found.isError) return <Failure compact thrown={found.error} onRetry={look} />
  if (texts.length === 0 && later === 0 && !said) return null
  return (
    <View className="stack stack--close">
      <Heading level={2}>{`问卷里写的，${texts.length} 条等核看`}</Heading>
      {said ? <Banner tone="green">{said}</Banner> : null}
      {texts.map((one) => (
        <HeldTextCard
          key={one.id}
          one={one}
          onLook={look}
          onDone={(words) => {
            setSaid(words)
            look()
          }}
        />
      ))}
      {later ? <View className="second">{`还有 ${later} 条，写的人不到 5 个，问卷结束或者满 5 个人再看`}</View> : null}
    </View>
  )
}
