import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

const description = `Giao việc, theo dõi, nghiệm thu và chấm điểm của một phường. · Giving out, following up, accepting and scoring a ward's work.

Read models follow the commands within moments: after a command, ask again until the version it answered with is reached.`;

export const describeApi = (app: NestExpressApplication): OpenAPIObject => {
  // 3.1 takes JSON Schema as zod writes it; in 3.0 what may be null has no valid form everywhere.
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Đôn Đốc')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addSecurity('person', {
      type: 'apiKey',
      in: 'header',
      name: 'X-Dondoc-Person',
      description: 'Mã người mẫu (GET /api/v1/people) · Id of a sample person; works on this machine only.',
    })
    .build();
  return cleanupOpenApiDoc(SwaggerModule.createDocument(app, config));
};

/** `/docs` for people, `/docs-json` for programs. */
export const serveDescription = (app: NestExpressApplication): void => {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'docs-json',
    customSiteTitle: 'Đôn Đốc API',
  });
};
