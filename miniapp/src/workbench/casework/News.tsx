import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'

/** What happened since this page was read: shown after somebody was faster. */
export function News({ steps }: { steps: InquiryView['timeline'] }) {
  if (!steps.length) return null
  return (
    <Card tone="amber" title="刚刚变了这些">
      {steps.map(({ at, title, text, by }) => (
        <View key={`${at}${title}`}>
          <View className="row__title">{title}</View>
          {text ? <View>{text}</View> : null}
          <View className="small">{`${by} · ${dayAndTime(at)}`}</View>
        </View>
      ))}
    </Card>
  )
}
