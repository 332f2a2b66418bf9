import { View } from '@tarojs/components'
import { useForward } from '../../platform/forwarding/forward'
import { useParam } from '../../platform/go'
import { Page } from '../../ui/page/Page'
import { GuideOf } from './GuideOf'
import { Units } from './Units'
import './index.scss'

/** 政府信息公开指南: of every unit, made from what it is; without `unit`, the units to choose from. */
export default function GuidePage() {
  const unit = useParam('unit')
  useForward({ title: '信息公开指南', page: '/disclosure/guide/index', ...(unit ? { query: { unit } } : {}) })
  return (
    <Page title="信息公开指南">
      <View className="stack">{unit ? <GuideOf unit={unit} /> : <Units />}</View>
    </Page>
  )
}
