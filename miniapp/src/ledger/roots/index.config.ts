export default definePageConfig({ navigationBarTitleText: '每天的核对码', enableShareAppMessage: true })
