export default definePageConfig({ navigationBarTitleText: '舆情登记与回应' })
