export default definePageConfig({ navigationBarTitleText: '查办理进度' })
