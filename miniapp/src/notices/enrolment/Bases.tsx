import { type HomeBasis, homeBases, homeBasisNames } from '@shared/notices/audience/group'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Toggle } from '../../ui/choosing/Toggle'

interface BasesProps {
  bases: HomeBasis[] | undefined
  onChange: (bases: HomeBasis[] | undefined) => void
}

/** On what a family can enrol here; none of them is an answer too. */
export function Bases({ bases, onChange }: BasesProps) {
  const has = bases ?? []
  return (
    <Card title="凭什么在这里报名">
      <View className="rows">
        {homeBases.map((one) => (
          <Toggle
            key={one}
            label={homeBasisNames[one]}
            checked={has.includes(one)}
            onChange={(is) => onChange(is ? [...has, one] : has.filter((other) => other !== one))}
          />
        ))}
        <Toggle
          label="这几样都没有"
          checked={bases !== undefined && has.length === 0}
          onChange={(none) => onChange(none ? [] : undefined)}
        />
      </View>
    </Card>
  )
}
