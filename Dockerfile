# tollwatch in a container: an ordinary user, a read-only root file system, one volume for the state.
FROM node:24.21.0-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY LICENSE ./
COPY bin ./bin
COPY src ./src
COPY presets ./presets
COPY examples ./examples
RUN mkdir state && chown node:node state
USER node
VOLUME /app/state
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s --retries=3 CMD ["node", "bin/tollwatch.mjs", "health"]
ENTRYPOINT ["node", "bin/tollwatch.mjs"]
CMD ["watch"]
