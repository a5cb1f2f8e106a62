# docker build -t tailorbird . — what the image does at each step is run by e2e/api/image.test.ts, too.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma prisma
COPY scripts scripts
RUN node scripts/setup.mjs install
COPY . .
RUN node scripts/setup.mjs build
RUN node scripts/image.ts /app

FROM node:24.21.0-bookworm-slim
WORKDIR /app
COPY --from=build /app ./
RUN install -d -o node -g node /data
# The embedded database and its secret, where no DATABASE_URL is set. Nothing else is ever written.
VOLUME /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "healthy.mjs"]
CMD ["node", "serve.mjs"]
