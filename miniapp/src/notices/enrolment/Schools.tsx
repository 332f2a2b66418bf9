import type { SchoolsFound } from '@shared/notices/enrolment/enrolled'
import { View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { Numbers } from '../../ui/calling/Numbers'
import { Card } from '../../ui/Card'

/** 上哪所学校: green only for whom it is this year's; one, or those it may be, and why it is not certain. */
export function Schools({ found: { schools, open }, thisYear }: { found: SchoolsFound; thisYear: boolean }) {
  return (
    <Card title="上哪所学校" tone={open || !thisYear ? 'plain' : 'green'}>
      {open ? <View className="verdict verdict--unknown">{open}</View> : null}
      {schools.map((school) => (
        <View key={school.name}>
          <View className="enrolment-school">{school.name}</View>
          {school.bounds ? <View className="second">{`学区：${school.bounds}`}</View> : null}
          {school.phone ? (
            <Call phone={school.phone} label={`给${school.name}打电话 ${school.phone}`}>
              <Numbers text={`打电话 ${school.phone}`} />
            </Call>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
