import { View } from '@tarojs/components'
import { dayAndTime } from '../platform/dates'

export interface TimelineStep {
  at: string
  title: string
  text?: string | undefined
  by?: string | undefined
}

/** What happened, oldest first. `going`: the last step is still under way. */
export function Timeline({ steps, going }: { steps: readonly TimelineStep[]; going?: boolean }) {
  return (
    <View className="timeline" role="list">
      {steps.map((step, index) => (
        <View
          key={`${step.at}${step.title}`}
          role="listitem"
          className={`timeline__step ${going && index === steps.length - 1 ? 'timeline__step--now' : ''}`}
        >
          <View className="timeline__mark" {...{ 'aria-hidden': true }} />
          <View className="timeline__title">{step.title}</View>
          <View className="timeline__when whole-dates">
            {[dayAndTime(step.at), step.by].filter(Boolean).join(' · ')}
          </View>
          {step.text ? <View className="timeline__text">{step.text}</View> : null}
        </View>
      ))}
    </View>
  )
}
